export const serverDoor = {
  server_door: {
    bulk: { done: 'Done for %{smart_count} record. |||| Done for %{smart_count} records.', refused: 'Done for %{done}; refused for %{refused}. The first: %{first}' },
    conflict: {
      title: 'Someone changed this meanwhile',
      text: 'Another person saved this record after you opened it, so your change was not stored. Nothing you typed is lost: it is still on the screen. Load the newer version to see what they changed, then make your change again.',
      stay: 'Stay on the page',
      load: 'Load the newer version',
    },
  },
};
