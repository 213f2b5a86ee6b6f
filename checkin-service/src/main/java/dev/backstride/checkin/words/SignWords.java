package dev.backstride.checkin.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What red flags are asked as, in words a runner would use. */
@MessageBundle(value = "sign", locale = "en")
public interface SignWords {

    @Message("New numbness or an odd feeling between the legs, around the genitals or the back passage")
    String saddleSensation();

    @Message("New trouble starting, stopping, feeling or holding urine")
    String bladderChange();

    @Message("New loss of control or feeling of the bowel")
    String bowelChange();

    @Message("New loss of feeling or function of the genitals")
    String sexualSensation();

    @Message("Pain, numbness or weakness in both legs, new or spreading")
    String bilateralLeg();

    @Message("A leg that gives way, a foot that drops, or a leg getting weaker")
    String legWeaknessProgressive();

    @Message("New numbness or weakness in one leg that stays as it is")
    String legDeficitOne();

    @Message("A hard fall or collision, with pain in the spine since")
    String majorTrauma();

    @Message("A small fall, with brittle bones, steroid tablets, or at 70 or older")
    String fragility();

    @Message("Fever or shivering with severe back pain, or feeling very unwell")
    String feverSevere();

    @Message("Fever without severe back pain")
    String fever();

    @Message("New constant pain, with weak defences, a recent infection, or drugs that were injected")
    String immuneRisk();

    @Message("Urine as dark as cola, with severe muscle pain")
    String darkUrine();

    @Message("A sudden tearing pain in back or belly, or fainting with it")
    String tearingCollapse();

    @Message("Pain of 8 or more that keeps climbing, and no position eases it")
    String severeProgressive();

    @Message("Pain at night that nothing eases")
    String nightUnremitting();

    @Message("A cancer in the past, and new pain that does not let up")
    String cancerHistory();

    @Message("Weight lost without a reason")
    String weightLoss();

    @Message("The first back pain ever, at 55 or older, for two weeks or longer")
    String firstAt55();

    @Message("Back pain for two weeks or longer")
    String adolescentPersistent();

    @Message("Back pain that gets worse when you bend backwards")
    String adolescentExtension();

    @Message("Pain in low back or buttock when you land on one leg. Do not try it out if walking hurts")
    String hopPain();

    @Message("Pain in low back or buttock at night or at rest")
    String nightOrRestPain();

    @Message("One spot on a bone of pelvis or spine that hurts when pressed")
    String focalTender();

    @Message("A stress injury of a bone in the last two years")
    String boneHistory();

    @Message("Three or more missed periods in a year, or eating clearly less than your training needs")
    String lowEnergy();

    @Message("Pain that gets worse with every step of a run and eases when you stop")
    String impactWorse();

    @Message("Back pain for three months or longer that began before 45, with morning stiffness of "
            + "over half an hour that eases with movement")
    String inflammatory();
}
