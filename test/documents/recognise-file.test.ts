import { describe, expect, it } from 'vitest';
import { Refusal } from '../../server/command/refusal.ts';
import { fileName } from '../../server/documents/file-name.ts';
import { recogniseFile } from '../../server/documents/recognise-file.ts';
import { edoc, jpeg, objectStream, pdf, png, zip } from './files.ts';

const MB = 1024 * 1024;

async function refusalOf(bytes: Buffer): Promise<[number, string]> {
  const error: unknown = await recogniseFile(bytes, 'datne.pdf').catch((thrown: unknown) => thrown);
  if (!(error instanceof Refusal)) throw new Error(`Not refused: ${JSON.stringify(error)}`);
  expect(error.sentence.lv).not.toBe(error.sentence.en);
  return [error.status, error.code];
}

const tiff = Buffer.from('49492a00080000000100000103000100000004000000000000000000', 'hex');
const html = Buffer.from('<html><script>alert(1)</script></html>');

describe('the type of a file', () => {
  it.each([
    ['pdf', pdf()], ['png', png()], ['jpeg', jpeg()], ['tiff', tiff], ['asic-e', edoc()],
    ['asic-s', zip([{ name: 'mimetype', content: 'application/vnd.etsi.asic-s+zip', stored: true }, { name: 'a.pdf', content: 'x' }, { name: 'META-INF/timestamp.tst', content: 't' }])],
  ])('is told from its content: %s', async (type, bytes) => {
    expect(await recogniseFile(bytes, 'invoice.exe')).toMatchObject({ type });
  });

  it.each([
    ['a web page', html],
    ['a drawing with scripts', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')],
    ['an office document', zip([{ name: '[Content_Types].xml', content: '<Types/>' }])],
    ['an archive whose mimetype is packed', zip([{ name: 'mimetype', content: 'application/vnd.etsi.asic-e+zip' }])],
    ['plain text', Buffer.from('Rēķins')],
  ])('is refused: %s', async (_what, bytes) => {
    expect(await refusalOf(bytes)).toEqual([415, 'file-type-refused']);
  });
});

describe('a file that is two things', () => {
  it.each([
    ['a PDF that begins late', Buffer.concat([Buffer.from('GIF89a  '), pdf()])],
    ['a page with a PDF in it', Buffer.concat([html, pdf()])],
    ['a PDF followed by a page', Buffer.concat([pdf(), html])],
    ['a PDF followed by an archive', Buffer.concat([pdf(), zip([{ name: 'a.js', content: 'x' }])])],
    ['a PNG followed by a page', Buffer.concat([png(), html])],
    ['a JPEG followed by an archive', Buffer.concat([jpeg(), zip([{ name: 'a.js', content: 'x' }])])],
    ['a JPEG followed by something', Buffer.concat([jpeg(), Buffer.from('<?php')])],
    ['a container after a program', Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), edoc()])],
  ])('is refused: %s', async (_what, bytes) => {
    const [status, code] = await refusalOf(bytes);
    expect([415, 422]).toContain(status);
    expect(['file-polyglot', 'file-type-refused', 'file-damaged']).toContain(code);
  });

  it('may be a photograph with its small picture behind it, as cameras write them', async () => {
    expect(await recogniseFile(Buffer.concat([jpeg(), jpeg()]), 'foto.jpg')).toMatchObject({ type: 'jpeg' });
  });
});

describe('what acts by itself in a PDF', () => {
  const action = (name: string): string => `<< /Type /Action /S /${name} /JS (app.alert\\(1\\)) >>`;

  it.each([
    ['a script', pdf('', [action('JavaScript')]), ['script']],
    ['a script under an escaped name', pdf('', ['<< /S /J#61vaScript >>']), ['script']],
    ['a script among packed objects', pdf('', [objectStream(`6 0 ${action('JavaScript')}`)]), ['script']],
    ['a program to start', pdf('', ['<< /S /Launch /F (cmd.exe) >>']), ['launch']],
    ['a file inside', pdf('', ['<< /Type /EmbeddedFile >>']), ['embedded-file']],
    ['a signature', pdf('', ['<< /Type /Sig /ByteRange [0 1 2 3] >>']), ['signed']],
    ['objects packed twice', pdf('', [objectStream('x', '[/FlateDecode /LZWDecode]')]), ['unreadable']],
    ['nothing', pdf('a word like /JavaScripture'), []],
  ])('is told: %s', async (_what, bytes, flags) => {
    expect((await recogniseFile(bytes, 'a.pdf')).flags).toEqual(flags);
  });

  it('is refused where its objects unpack to far more than it is', async () => {
    expect(await refusalOf(pdf('', [objectStream(Buffer.alloc(65 * MB))]))).toEqual([422, 'file-inflates']);
  });
});

describe('a damaged or hostile file', () => {
  it.each([
    ['a PDF cut short', pdf().subarray(0, 300), 'file-damaged'],
    ['a PNG cut short', png().subarray(0, 40), 'file-damaged'],
    ['a PNG of a hundred thousand pixels square', png(100_000, 100_000), 'file-inflates'],
    ['a JPEG without end', jpeg().subarray(0, -2), 'file-damaged'],
    ['a TIFF that points past its end', Buffer.from('49492a00ffffff7f0000000000000000', 'hex'), 'file-damaged'],
    ['a container without signature', edoc([{ name: 'a.txt', content: 'a' }], [{ name: 'mimetype', content: 'application/vnd.etsi.asic-e+zip', stored: true }]), 'container-unsigned'],
    ['a container of a signature alone', edoc([]), 'container-unsigned'],
    ['an entry that leads out', edoc([{ name: '../../etc/passwd', content: 'x' }]), 'container-entry-wrong'],
    ['an entry from the root', edoc([{ name: '/etc/passwd', content: 'x' }]), 'container-entry-wrong'],
    ['an entry that reads backwards', edoc([{ name: 'r\u202efdp.exe', content: 'x' }]), 'container-entry-wrong'],
    ['two entries of one name', edoc([{ name: 'a', content: 'x' }, { name: 'a', content: 'y' }]), 'container-entry-wrong'],
    ['an entry larger than it says', edoc([{ name: 'a', content: Buffer.alloc(5 * MB), declared: 10 }]), 'file-inflates'],
    ['entries of a gigabyte', edoc([{ name: 'a', content: 'x', declared: 1024 * MB }]), 'file-inflates'],
    ['nothing', Buffer.alloc(0), 'file-empty'],
  ])('is refused: %s', async (_what, bytes, code) => {
    expect(await refusalOf(bytes)).toEqual([422, code]);
  });
});

describe('the name of a file', () => {
  it.each([
    ['Rēķins Nr. 7.pdf', 'Rēķins Nr. 7.pdf'],
    ['../../etc/rekins.pdf', 'rekins.pdf'],
    ['C:\\Users\\anna\\rekins.PDF', 'rekins.PDF'],
    ['rekins.pdf.exe', 'rekins.pdf.exe.pdf'],
    ['rekins', 'rekins.pdf'],
    ['a<b>:"c|?*.pdf', 'a_b___c___.pdf'],
  ])('%s is kept as %s', (given, kept) => {
    expect(fileName(given, 'pdf')).toBe(kept);
  });

  it.each(['rekins\u202efdp.exe', 'a\0.pdf', 'a\nb.pdf', '..', ' ', 'a\u200b.pdf', `${'a'.repeat(151)}.pdf`])('%j is refused', (given) => {
    expect(() => fileName(given, 'pdf')).toThrow(Refusal);
  });
});
