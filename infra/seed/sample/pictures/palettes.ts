/** The light of a picture: sky from above to the horizon, sun, hills from far to near, ground, water, things, windows. */
export interface Palette {
  sky: [string, string];
  sun: string;
  hills: [string, string, string];
  ground: string;
  water: [string, string];
  thing: string;
  thingDark: string;
  accent: string;
  light: string;
}

export const PALETTES = {
  dawn: {
    sky: ['#9db8cf', '#f6dcbf'],
    sun: '#fff1d6',
    hills: ['#b3b9c4', '#8496a6', '#56707f'],
    ground: '#6d7f63',
    water: ['#c9cfcf', '#7f9cab'],
    thing: '#3b5266',
    thingDark: '#24384a',
    accent: '#c8743a',
    light: '#f7e6c4',
  },
  day: {
    sky: ['#6fa5cd', '#dcecf2'],
    sun: '#fffdf2',
    hills: ['#a8c3c9', '#7ba39b', '#4f7f70'],
    ground: '#7fa05a',
    water: ['#b9d8e2', '#5c94ad'],
    thing: '#3f6076',
    thingDark: '#22435a',
    accent: '#d98a2b',
    light: '#fdf4da',
  },
  dusk: {
    sky: ['#3d4a74', '#eda26b'],
    sun: '#ffdca3',
    hills: ['#8d6f80', '#5f5670', '#3b3e59'],
    ground: '#4b4a4c',
    water: ['#d79b79', '#4c5475'],
    thing: '#2c3350',
    thingDark: '#1c2238',
    accent: '#e9a64c',
    light: '#ffe2a8',
  },
  night: {
    sky: ['#0d1c3a', '#31496f'],
    sun: '#e9edf2',
    hills: ['#2b3f61', '#213352', '#172743'],
    ground: '#14213a',
    water: ['#3a5379', '#12203a'],
    thing: '#1b2c4a',
    thingDark: '#0f1b31',
    accent: '#e5b157',
    light: '#ffd98a',
  },
} satisfies Record<string, Palette>;

export type Light = keyof typeof PALETTES;
