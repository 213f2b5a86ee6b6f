package dev.backstride.checks.page;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own Chromium. Tests skip without one, unless {@code -Dbrowser=required}. */
final class Chromium implements AutoCloseable {

    /** A hang guard: pages on a busy machine take their time. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static final List<Path> USUAL = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        var program = program();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** An empty page of a usual size, on a sharp screen. */
    Page page() {
        var page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(1280, 800).setDeviceScaleFactor(2));
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        return page;
    }

    /** An empty page as somebody has it. */
    Page page(Screen screen) {
        return page(screen, screen.language());
    }

    /** The same for somebody whose browser asks for {@code language}. */
    Page page(Screen screen, String language) {
        var page = browser.newPage(new Browser.NewPageOptions()
                .setViewportSize(screen.width(), screen.height())
                .setDeviceScaleFactor(2)
                .setHasTouch(screen.isPhone())
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(screen.isDark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(screen.runsScripts()));
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        return page;
    }

    private static Path program() {
        return USUAL.stream().filter(Files::isExecutable).findFirst().orElseGet(() -> {
            var message = "no Chromium in /usr/bin (apt install chromium)";
            return System.getProperty("browser", "").equals("required") ? fail(message) : abort(message);
        });
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
