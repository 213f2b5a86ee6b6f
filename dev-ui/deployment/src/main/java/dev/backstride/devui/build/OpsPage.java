package dev.backstride.devui.build;

import dev.backstride.devui.DecisionBoard;
import dev.backstride.devui.FollowUpBoard;
import dev.backstride.devui.Pipeline;
import dev.backstride.devui.StoryBoard;
import dev.backstride.devui.live.LiveDecisions;
import dev.backstride.devui.live.LiveFollowUps;
import dev.backstride.devui.live.LivePipeline;
import dev.backstride.devui.live.LiveStory;
import io.quarkus.deployment.ApplicationArchive;
import io.quarkus.devui.spi.page.Page;
import io.quarkus.devui.spi.page.PageBuilder;
import java.util.Collection;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.jandex.DotName;

/** The pages for whoever looks after a service, in the order of the menu. */
enum OpsPage {
    PIPELINE("Pipeline", "arrow-right-arrow-left", Pipeline.class, LivePipeline.class),
    DECISIONS("Decisions", "scale-balanced", DecisionBoard.class, LiveDecisions.class),
    FOLLOW_UPS("Follow-ups", "bell", FollowUpBoard.class, LiveFollowUps.class),
    STORY("Story", "clock", StoryBoard.class, LiveStory.class) {
        // Where story time is real time there is nothing to lead.
        @Override
        boolean hasSource(Collection<ApplicationArchive> archives) {
            return super.hasSource(archives)
                    && ConfigProvider.getConfig()
                            .getOptionalValue("backstride.story.enabled", Boolean.class)
                            .orElse(false);
        }
    };

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
                .namespaceLabel("Backstride")
                .icon("font-awesome-solid:" + icon)
                .componentLink("qwc-" + title.toLowerCase(Locale.ROOT) + "-page.js");
    }
}
