package dev.backstride.checkin.questionnaire;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages, checked against their values by the build. */
@CheckedTemplate(basePath = "questionnaire")
final class Templates {

    private Templates() {}

    static native TemplateInstance form(QuestionnaireForm form);

    static native TemplateInstance answered(Answered answered);
}
