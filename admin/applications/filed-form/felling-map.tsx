import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { geometryFaultWords, readGeometry, type Position, type Shape } from '../../../rules-schema/geometry/felling-geometry.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';

const WIDTH = 320;
const HEIGHT = 220;
const MARGIN = 16;

/** Metres in a degree of latitude; of longitude it is this times the cosine of the latitude. */
const METRES_PER_DEGREE = 111_320;

interface Drawing {
  at: (position: Position) => string;
  metresWide: number;
  bounds: { west: number; east: number; south: number; north: number };
}

function drawingOf({ polygons, points }: Shape): Drawing {
  const positions = [...polygons.flat(2), ...points];
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const bounds = { west: Math.min(...longitudes), east: Math.max(...longitudes), south: Math.min(...latitudes), north: Math.max(...latitudes) };
  const shrink = Math.cos((((bounds.south + bounds.north) / 2) * Math.PI) / 180);
  const [spanX, spanY] = [Math.max((bounds.east - bounds.west) * shrink, 1e-6), Math.max(bounds.north - bounds.south, 1e-6)];
  const scale = Math.min((WIDTH - 2 * MARGIN) / spanX, (HEIGHT - 2 * MARGIN) / spanY);
  const [left, top] = [(WIDTH - spanX * scale) / 2, (HEIGHT - spanY * scale) / 2];
  return {
    bounds,
    metresWide: (WIDTH / scale) * METRES_PER_DEGREE,
    at: ([longitude, latitude]) => `${(left + (longitude - bounds.west) * shrink * scale).toFixed(2)},${(top + (bounds.north - latitude) * scale).toFixed(2)}`,
  };
}

/** A round length that fits into a third of the picture, in metres. */
const roundLength = (metresWide: number): number => {
  const most = metresWide / 3;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((times) => times * power).find((length) => length <= most) ?? power;
};

/** Where a felling site lies, drawn from its GeoJSON alone: nothing is fetched from a map service. */
export const FellingMap = ({ geojson, name }: { geojson: string; name: string }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const { shape, faults } = useMemo(() => readGeometry(geojson), [geojson]);
  const isDrawn = shape.polygons.length + shape.points.length > 0;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, width: WIDTH, maxWidth: '100%' }}>
      {isDrawn && <Drawn shape={shape} label={translate('applications.map.label', { name })} />}
      {faults.map((fault) => <Typography key={fault} variant="body2" sx={{ color: 'error.main' }}>{inReadersLanguage(geometryFaultWords[fault])}</Typography>)}
    </Box>
  );
};

const Drawn = ({ shape, label }: { shape: Shape; label: string }) => {
  const { at, metresWide, bounds } = drawingOf(shape);
  const metres = roundLength(metresWide);
  const length = (metres / metresWide) * WIDTH;
  return (
    <Box component="svg" role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} sx={{ width: '100%', border: 1, borderColor: 'divider', borderRadius: 1, color: 'primary.main', backgroundColor: 'action.hover' }}>
      {shape.polygons.map((rings, place) => (
        <path key={place} d={rings.map((ring) => `M${ring.map(at).join('L')}Z`).join('')} fill="currentColor" fillOpacity={0.25} fillRule="evenodd" stroke="currentColor" strokeWidth={1.5} />
      ))}
      {shape.points.map((point, place) => {
        const [x, y] = at(point).split(',');
        return <circle key={place} cx={x} cy={y} r={5} fill="currentColor" />;
      })}
      <path d={`M${MARGIN},${HEIGHT - 8}h${length}`} stroke="currentColor" strokeWidth={2} />
      <text x={MARGIN + length + 6} y={HEIGHT - 4} fontSize={11} fill="currentColor">{metres >= 1000 ? `${metres / 1000} km` : `${metres} m`}</text>
      <text x={WIDTH - MARGIN} y={12} textAnchor="end" fontSize={10} fill="currentColor">{`${bounds.north.toFixed(5)}° N  ${bounds.west.toFixed(5)}° E`}</text>
    </Box>
  );
};
