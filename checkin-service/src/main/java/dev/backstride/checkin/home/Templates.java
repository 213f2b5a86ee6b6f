package dev.backstride.checkin.home;

import dev.backstride.checkin.overview.Overview;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, checked against their values by the build. */
@CheckedTemplate(basePath = "overview")
final class Templates {

    private Templates() {}

    static native TemplateInstance overview(Overview page);

    static native TemplateInstance deletion();

    static native TemplateInstance deleted(String receipt);

    static native TemplateInstance left();
}
