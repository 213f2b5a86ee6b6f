package dev.backstride.checkin.care;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page, checked against its values by the build. */
@CheckedTemplate(basePath = "staff")
final class Templates {

    private Templates() {}

    static native TemplateInstance runner(CasePage page);
}
