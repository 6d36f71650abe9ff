/** The widget as home pages of both frontend systems take it. */
export const INBOX_WIDGET = {
  name: 'MyReadinessWork',
  title: 'My readiness work',
  description: 'What waits for you on AI services, most urgent first',
  components: async () => {
    const { InboxWidget } = await import('./InboxWidget');
    return { Content: InboxWidget };
  },
  layout: {
    width: { minColumns: 3, defaultColumns: 5 },
    height: { minRows: 3, defaultRows: 6 },
  },
};
