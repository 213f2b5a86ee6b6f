package dev.backstride.checkin.unsubscribe;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, checked against their values by the build. */
@CheckedTemplate(basePath = "unsubscribe")
final class Templates {

    private Templates() {}

    static native TemplateInstance on(String headline);

    static native TemplateInstance off();
}
