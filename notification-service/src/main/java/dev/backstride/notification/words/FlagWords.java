package dev.backstride.notification.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Red flags for those who treat: plain medical words, unsoftened. */
@MessageBundle(value = "flag", locale = "en")
public interface FlagWords {

    @Message("saddle numbness")
    String saddleSensation();

    @Message("new bladder trouble")
    String bladderChange();

    @Message("new loss of bowel control or feeling")
    String bowelChange();

    @Message("new loss of genital feeling or function")
    String sexualSensation();

    @Message("symptoms in both legs")
    String bilateralLeg();

    @Message("leg weakness, getting worse")
    String legWeaknessProgressive();

    @Message("major trauma with spine pain")
    String majorTrauma();

    @Message("dark urine with severe muscle pain")
    String darkUrine();

    @Message("fever with severe back pain")
    String feverSevere();

    @Message("tearing pain or collapse")
    String tearingCollapse();

    @Message("fever")
    String fever();

    @Message("constant pain with immune suppression or infection")
    String immuneRisk();

    @Message("a minor fall with fragile bones")
    String fragility();

    @Message("new numbness or weakness in one leg")
    String legDeficitOne();

    @Message("severe pain, climbing, without an easing position")
    String severeProgressive();

    @Message("a history of cancer with new unremitting pain")
    String cancerHistory();

    @Message("unexplained weight loss")
    String weightLoss();

    @Message("unremitting night pain")
    String nightUnremitting();

    @Message("first back pain at 55 or older")
    String firstAt55();

    @Message("back pain for two weeks or longer, under 18")
    String adolescentPersistent();

    @Message("back pain on bending backwards, under 18")
    String adolescentExtension();

    @Message("pain on landing on one leg")
    String hopPain();

    @Message("pain at night or at rest")
    String nightOrRestPain();

    @Message("tenderness of one spot on a bone")
    String focalTender();

    @Message("a bone stress injury in the last two years")
    String boneHistory();

    @Message("a sign of too little energy for the training")
    String lowEnergy();

    @Message("pain that impact makes worse")
    String impactWorse();

    @Message("signs of an inflammatory back: long morning stiffness, began before 45")
    String inflammatory();
}
