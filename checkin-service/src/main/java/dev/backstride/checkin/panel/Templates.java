package dev.backstride.checkin.panel;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, checked against their values by the build. */
@CheckedTemplate(basePath = "checkin")
final class Templates {

    private Templates() {}

    static native TemplateInstance questions(PanelForm form);

    static native TemplateInstance confirm(PanelForm form);

    static native TemplateInstance told(Told told);
}
