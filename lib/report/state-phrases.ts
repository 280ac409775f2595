/** What a state that was found is called, by the name it has in a violation's details. */
export const STATE_PHRASES: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  state: {
    muted: 'muted',
    ended: 'disconnected or switched off',
    silent: 'delivered silence only',
  },
  on: {
    'other-tab': 'another tab was open',
    'other-site': 'another site was open in the exam’s tab',
    'other-window': 'another browser window was in front',
    'other-app': 'another program was in front',
  },
  action: { copy: 'copied', cut: 'cut', paste: 'pasted' },
  device: { headphones: 'headphones', camera: 'a camera', microphone: 'a microphone', speakers: 'speakers' },
  opened: { tab: 'a new tab', window: 'a new window' },
  how: {
    cut: 'face cut off by the edge of the picture',
    far: 'face too far away',
    near: 'face too near',
  },
  lips: { moving: 'lips moving', 'not seen': 'mouth not in view' },
  sound: { steady: 'a steady sound', changing: 'a sound that goes up and down' },
};
