export const apiKeys = {
  resources: {
    'api-keys': {
      name: 'API key |||| API keys',
      purpose: 'Programs that send applications or read decisions',
      fields: {
        id: 'No.',
        createdBy: 'Created by',
        version: 'Version',
        name: 'Used by',
        beginning: 'Key begins with',
        roles: 'Roles',
        createdAt: 'Created',
        lastUsedAt: 'Last used',
        revokedAt: 'Revoked',
        status: 'Status',
      },
    },
  },
  api_keys: {
    status: { active: 'in use', revoked: 'revoked' },
    never: 'never',
    create: {
      action: 'New API key',
      title: 'New API key',
      help: 'Name the program that will use the key, and give it no more roles than it needs.',
      submit: 'Create the key',
      done_title: 'The key is ready',
      done: 'Copy the key for “%{name}” now: it is stored only as a digest and cannot be shown again.',
      what: 'API key',
      close: 'I have copied it',
    },
    revoke: {
      action: 'Revoke',
      title: 'Revoke the key “%{name}”?',
      text: 'The program that uses it is refused from this moment. A revoked key cannot be restored.',
      done: 'The key is revoked',
    },
    empty: 'No API key yet. A program gets one here when it should send applications or read decisions.',
  },
};
