package dev.backstride.checks.page;

/** How somebody looks at a page. */
enum Screen {
    PHONE(390, 844, true, false),
    PHONE_WITHOUT_SCRIPTS(390, 844, false, false),
    PHONE_IN_THE_DARK(390, 844, true, true),
    DESKTOP(1280, 900, true, false),
    DESKTOP_WITHOUT_SCRIPTS(1280, 900, false, false);

    private static final int WIDEST_PHONE = 500;

    private final int width;
    private final int height;
    private final boolean scripts;
    private final boolean dark;

    Screen(int width, int height, boolean scripts, boolean dark) {
        this.width = width;
        this.height = height;
        this.scripts = scripts;
        this.dark = dark;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isPhone() {
        return width < WIDEST_PHONE;
    }

    boolean runsScripts() {
        return scripts;
    }

    boolean isDark() {
        return dark;
    }

    /** What the browser asks for; a runner's own language comes first. */
    String language() {
        return "en-GB";
    }
}
