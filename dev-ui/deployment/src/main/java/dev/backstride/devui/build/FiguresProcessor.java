package dev.backstride.devui.build;

import dev.backstride.devui.Board;
import dev.backstride.devui.live.LiveFigures;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.devui.spi.JsonRPCProvidersBuildItem;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.devui.spi.page.Page;

/** A card with the headlines, a page with every figure behind it, and the methods both of them ask. */
class FiguresProcessor {

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem("backstride-figures");
    }

    /** Nobody injects a board outside dev mode. */
    @BuildStep(onlyIf = IsLocalDevelopment.class)
    UnremovableBeanBuildItem board() {
        return UnremovableBeanBuildItem.beanTypes(Board.class);
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
}
