package dev.backstride.devui.build;

import dev.backstride.devui.Pipeline;
import dev.backstride.devui.live.LivePipeline;
import io.quarkus.deployment.ApplicationArchive;
import io.quarkus.devui.spi.page.Page;
import io.quarkus.devui.spi.page.PageBuilder;
import java.util.Collection;
import java.util.Locale;
import org.jboss.jandex.DotName;

/** The pages for whoever looks after a service, in the order of the menu. */
enum OpsPage {
    PIPELINE("Pipeline", "arrow-right-arrow-left", Pipeline.class, LivePipeline.class);

    private final String title;
    private final String icon;
    private final Class<?> source;
    private final Class<?> methods;

    OpsPage(String title, String icon, Class<?> source, Class<?> methods) {
        this.title = title;
        this.icon = icon;
        this.source = source;
        this.methods = methods;
    }

    /** Whether the service has what it shows. */
    boolean hasSource(Collection<ApplicationArchive> archives) {
        var name = DotName.createSimple(source);
        return archives.stream()
                .anyMatch(archive ->
                        !archive.getIndex().getAllKnownImplementations(name).isEmpty());
    }

    Class<?> source() {
        return source;
    }

    Class<?> methods() {
        return methods;
    }

    PageBuilder<?> entry() {
        return Page.webComponentPageBuilder()
                .title(title)
                .icon("font-awesome-solid:" + icon)
                .componentLink("qwc-" + title.toLowerCase(Locale.ROOT) + "-page.js");
    }
}
