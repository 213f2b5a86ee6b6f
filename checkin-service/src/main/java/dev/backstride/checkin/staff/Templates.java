package dev.backstride.checkin.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, checked against their values by the build. */
@CheckedTemplate(basePath = "staff")
final class Templates {

    private Templates() {}

    static native TemplateInstance desk(Desk desk);

    static native TemplateInstance left();
}
