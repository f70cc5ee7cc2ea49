import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#F1F8F7',
  '#E2F0EF',
  '#C5E1DF',
  '#9CCDCB',
  '#5FC4C2',
  '#3FA3A2',
  '#1F8588',
  '#0B6A6E',
  '#085457',
  '#063F42',
];
const amber: MantineColorsTuple = [
  '#FDF8EE',
  '#FBF1DE',
  '#F5E2BC',
  '#EFCF8E',
  '#E8B158',
  '#D9993A',
  '#B86E00',
  '#8A5200',
  '#6B4000',
  '#4D2E00',
];
const vermilion: MantineColorsTuple = [
  '#FEF5F3',
  '#FCEBE7',
  '#F8D3CC',
  '#F7B3A7',
  '#F58E7E',
  '#E2604E',
  '#CB4030',
  '#B3291C',
  '#8E1F15',
  '#6A160F',
];
/** Mantine's own greys, so that parts that were not dressed by hand still match the tokens. */
const gray: MantineColorsTuple = [
  '#F8F9F7',
  '#F4F5F3',
  '#ECEFEC',
  '#E5E8E5',
  '#D3D8D5',
  '#B4BCBA',
  '#8A9492',
  '#65706E',
  '#4C5856',
  '#16201F',
];
const dark: MantineColorsTuple = [
  '#E6ECEB',
  '#A8B3B1',
  '#8B9795',
  '#6B7674',
  '#364142',
  '#273031',
  '#1E2526',
  '#14191A',
  '#0F1314',
  '#0B0E0F',
];

/**
 * What floats stays when its button is scrolled or zoomed out of sight. Hidden, it would lose the focus without a word,
 * and come back deaf to Esc.
 */
export const KEEPS_FOCUS = { hideDetached: false } as const;

/** The product's theme: one accent, two weights, small radii, sizes of the type scale. */
export const theme = createTheme({
  colors: { petrol, amber, vermilion, gray, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 4 },
  black: '#16201F',
  fontFamily: 'var(--font)',
  fontSmoothing: true,
  respectReducedMotion: true,
  cursorType: 'pointer',
  defaultRadius: 6,
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '10px', xl: '14px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  fontWeights: { regular: '400', medium: '600', semibold: '600', bold: '600' },
  headings: { fontWeight: '600' },
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'default' } },
    Modal: {
      defaultProps: { radius: 14, padding: 24, centered: true, transitionProps: { duration: 120 } },
      // Fixed without a left of its own it begins where `#floating` stands, right of the navigation, and leaves the window.
      styles: { inner: { left: 0 } },
    },
    // An empty focusable element in a menu is no menu item, so screen readers and axe stumble over it.
    Menu: {
      defaultProps: {
        radius: 6,
        transitionProps: { duration: 80 },
        position: 'bottom-end',
        withInitialFocusPlaceholder: false,
        ...KEEPS_FOCUS,
      },
    },
    // What floats belongs to the page's landmark, also for those who move from landmark to landmark.
    Portal: { defaultProps: { target: '#floating' } },
    // The list itself scrolls (see mantine.css): a scrolling box around it would be a stop that no key reaches.
    Select: { defaultProps: { allowDeselect: false, checkIconPosition: 'right', withScrollArea: false } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 80 } } },
    Checkbox: { defaultProps: { size: 'xs', radius: 4 } },
    Radio: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { withItemsBorders: false } },
    Switch: { defaultProps: { size: 'sm', withThumbIndicator: false } },
  },
});

/** Mantine's variables point to the tokens, so that both looks need one list only. */
const toTokens = {
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink2)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--bg)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line2)',
  '--mantine-color-error': 'var(--urgent)',
  '--mantine-color-disabled': 'var(--sub)',
  '--mantine-color-disabled-color': 'var(--ink3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-h)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-hover': 'var(--accent-soft)',
  '--mantine-primary-color-light-color': 'var(--accent)',
  '--mantine-color-petrol-filled': 'var(--accent)',
  '--mantine-color-petrol-filled-hover': 'var(--accent-h)',
  '--mantine-color-petrol-light': 'var(--accent-soft)',
  '--mantine-color-petrol-light-color': 'var(--accent)',
  // A quiet button under the pointer is as quiet as any other.
  '--mantine-color-petrol-light-hover': 'var(--hover)',
  '--mantine-color-petrol-text': 'var(--accent)',
} as const;

/** Lets every Mantine part take its colours from the tokens. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...toTokens },
  dark: { ...toTokens },
});
