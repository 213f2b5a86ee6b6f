package dev.backstride.checkin.acknowledgement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, checked against their values by the build. */
@CheckedTemplate(basePath = "acknowledgement")
final class Templates {

    private Templates() {}

    static native TemplateInstance needed(Notice notice);

    static native TemplateInstance taken(String headline, String text);
}
