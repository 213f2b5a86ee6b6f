package dev.backstride.devui.build;

import dev.backstride.devui.Board;
import dev.backstride.devui.SampleRun;
import dev.backstride.devui.live.LiveFigures;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.devui.spi.JsonRPCProvidersBuildItem;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.devui.spi.page.MenuPageBuildItem;
import io.quarkus.devui.spi.page.Page;

/**
 * A card with the headlines and a page with every figure behind it; in the menu a page for each source that the service has; and
 * the methods that all of them ask.
 */
class PagesProcessor {

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem("backstride-figures");
    }

    /** Nobody injects them outside dev mode. */
    @BuildStep(onlyIf = IsLocalDevelopment.class)
    UnremovableBeanBuildItem board() {
        return UnremovableBeanBuildItem.beanTypes(Board.class, SampleRun.class);
    }

    @BuildStep(onlyIf = IsLocalDevelopment.class)
    CardPageBuildItem card() {
        var card = new CardPageBuildItem();
        card.setCustomCard("qwc-figures-card.js");
        card.addPage(Page.webComponentPageBuilder()
                .title("Figures")
                .icon("font-awesome-solid:gauge-high")
                .componentLink("qwc-figures-page.js"));
        return card;
    }

    @BuildStep(onlyIf = IsLocalDevelopment.class)
    JsonRPCProvidersBuildItem methods() {
        return new JsonRPCProvidersBuildItem(LiveFigures.class);
    }

    /** Where the service has the source of a page. */
    @BuildStep(onlyIf = IsLocalDevelopment.class)
    void pages(
            ApplicationArchivesBuildItem archives,
            BuildProducer<UnremovableBeanBuildItem> kept,
            BuildProducer<JsonRPCProvidersBuildItem> methods,
            BuildProducer<MenuPageBuildItem> menu) {
        var items = new MenuPageBuildItem();
        for (var page : OpsPage.values()) {
            if (page.hasSource(archives.getAllApplicationArchives())) {
                kept.produce(UnremovableBeanBuildItem.beanTypes(page.source()));
                methods.produce(new JsonRPCProvidersBuildItem(page.methods()));
                items.addPage(page.entry());
            }
        }
        menu.produce(items);
    }
}
