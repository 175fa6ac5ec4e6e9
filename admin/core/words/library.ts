/** Where the library's own words are not ours. */
export const library = {
  ra: {
    notification: {
      item_doesnt_exist: 'This record does not exist, or you may not see it.',
      http_error: 'The server could not be reached. Nothing was changed.',
      logged_out: 'Your session has ended. Sign in again.',
      not_authorized: 'Your role does not allow this.',
    },
    action: { close: 'Close' },
  },
};
