package dev.backstride.checks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A close look at a page: no serious barrier, nothing beyond its edge, and a picture for the documentation where wanted. */
final class Look {

    private Look() {}

    static void at(Page page, Screen screen, String name) {
        page.evaluate(axe());
        var found = page.evaluate("""
                async () => (await axe.run()).violations
                    .filter(one => ['serious', 'critical'].includes(one.impact))
                    .map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' '))""");
        photograph(page, name + "-" + screen.name().toLowerCase(Locale.ROOT));
        assertThat((List<?>) found).as(name).isEmpty();
        var spills = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        assertThat(spills).as("%s scrolls sideways", name).isEqualTo(false);
    }

    private static String axe() {
        try (var script = Objects.requireNonNull(Look.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void photograph(Page page, String name) {
        Optional.ofNullable(System.getProperty("photographs"))
                .filter(folder -> !folder.isBlank())
                .ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(folder).resolve(name + ".png"))));
    }
}
