package dev.backstride.checkin.answer;

import dev.backstride.checkin.form.Form;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, checked against their values by the build. */
@CheckedTemplate(basePath = "checkin")
final class Templates {

    private Templates() {}

    static native TemplateInstance form(Form form);

    static native TemplateInstance thanks(Thanks thanks);
}
