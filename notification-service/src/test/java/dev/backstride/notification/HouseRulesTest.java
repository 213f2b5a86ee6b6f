package dev.backstride.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house, kept by the build; each rule is proven to fail where it is broken. */
class HouseRulesTest {

    private static final String DOOR = ".*(Resource|Timer)(\\$.*)?";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.backstride.notification");

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("dev.backstride.notification.broken");

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .should()
                        .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Service|Dto|DTO|Mapper)")
                        .because("each of these hides the word that was not looked for"),
                noClasses()
                        .that()
                        .haveNameNotMatching(DOOR)
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("dev\\.backstride\\.notification.*" + DOOR)
                        .because("nobody calls a door"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..notification.message..")
                        .should()
                        .callMethod(Instant.class, "now")
                        .because("only the courier's back-off and leases go by real time"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..notification.channel..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.quarkus.mailer..")
                        .because("only the courier knows how mail is sent"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.eclipse.microprofile.reactive.messaging..")
                        .because("events leave through the outbox and enter through the intake"),
                slices().matching("dev.backstride.notification.(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("rooms do not form circles"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_its_rules(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_can_fail(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).hasViolation()).isTrue();
    }
}
