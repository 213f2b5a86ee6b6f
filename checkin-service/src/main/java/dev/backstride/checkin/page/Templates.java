package dev.backstride.checkin.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, checked against their values by the build. */
@CheckedTemplate(basePath = "checkin")
final class Templates {

    private Templates() {}

    static native TemplateInstance closed(String headline, String words);
}
