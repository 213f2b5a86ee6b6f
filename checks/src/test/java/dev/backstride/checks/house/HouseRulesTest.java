package dev.backstride.checks.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every module keeps the rules, and each rule is proven to fail on a house in ruins. */
class HouseRulesTest {

    private static final String RUINS = "dev.backstride.checks.house.breach";
    private static final JavaClasses HOUSE = new ClassFileImporter().importPaths(Checkout.classes());
    private static final JavaClasses BREACHES = new ClassFileImporter().importPackages(RUINS);

    static Stream<ArchRule> rules() {
        return rulesOf("dev.backstride");
    }

    static Stream<ArchRule> rulesOfTheRuins() {
        return rulesOf(RUINS);
    }

    @Test
    void every_module_is_looked_at() {
        assertThat(Checkout.classes()).hasSizeGreaterThan(7);
        assertThat(HOUSE).hasSizeGreaterThan(400);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_its_rules(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheRuins")
    void each_rule_can_fail(ArchRule rule) {
        assertThat(rule.evaluate(BREACHES).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    private static Stream<ArchRule> rulesOf(String root) {
        var rules = new HouseRules(root);
        return Stream.concat(rules.all(), rules.neighbours());
    }
}
