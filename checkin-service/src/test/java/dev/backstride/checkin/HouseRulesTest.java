package dev.backstride.checkin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house, kept by the build. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.backstride.checkin");
    private static final JavaClasses RUIN = new ClassFileImporter().importPackages("dev.backstride.checkin.ruin");

    static Stream<ArchRule> rules() {
        return Stream.of(
                slices().matching("dev.backstride.checkin.(**)")
                        .should()
                        .beFreeOfCycles()
                        .as("rooms do not form circles"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Service|Dto|DTO|Mapper)")
                        .as("names say what a thing is"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveSimpleNameEndingWith("Resource")
                        .as("nobody calls a door"),
                noClasses()
                        .that()
                        .areNotAssignableTo(PanacheRepositoryBase.class)
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(EntityManager.class)
                        .as("only stores speak to the database through an entity manager"),
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(Clock.class)
                        .as("story time decides"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Emitter.class)
                        .as("events leave through the outbox"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_its_rules(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_can_fail(ArchRule rule) {
        assertThat(rule.evaluate(RUIN).hasViolation()).as(rule.getDescription()).isTrue();
    }
}
