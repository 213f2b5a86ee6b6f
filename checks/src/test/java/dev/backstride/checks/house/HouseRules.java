package dev.backstride.checks.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may know whom.
 *
 * @param root the package that the house stands in
 */
record HouseRules(String root) {

    private static final List<String> SERVICES = List.of("checkin", "assessment", "notification");
    private static final String DOOR = "(Resource|Consumer|[a-z]Timer)";

    Stream<ArchRule> all() {
        return Stream.of(
                plain("events", "com.fasterxml.jackson.annotation..", "jakarta.validation..")
                        .as("events know annotations and nothing else"),
                plain("protocol", in("events")).as("rules know facts and nothing else"),
                plain("recording", "javax.xml.stream..").as("recordings know nobody"),
                noClasses()
                        .that()
                        .resideInAnyPackage(in("protocol"), in("recording"))
                        .should()
                        .callMethodWhere(chance())
                        .as("the core asks nobody the time and rolls no dice"),
                noClasses()
                        .that()
                        .resideInAnyPackage(services())
                        .and()
                        .resideOutsideOfPackages(
                                in("notification.message"),
                                in("notification.partner"),
                                in("checkin.provider"),
                                in("checkin.account"))
                        .should()
                        .callMethodWhere(wallClock())
                        .as("story time decides; only couriers, and providers with their tokens, go by real time"),
                noClasses()
                        .that()
                        .resideInAnyPackage(services())
                        .and()
                        .resideOutsideOfPackages(
                                in("notification.message"), in("notification.partner"), in("checkin.erasure"))
                        .should()
                        .callMethodWhere(everyonesRows())
                        .as("a service works for one program at a time; only couriers look for everyone's mail and"
                                + " webhooks, and who is erased goes from what belongs to nobody, too"),
                noClasses().should().dependOnClassesThat(aDoor()).as("nobody calls a door"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(in("plumbing.problem"))
                        .should()
                        .callMethodWhere(newProblem())
                        .as("every problem is in the catalogue of faults"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                in("plumbing.outbox"), in("plumbing.intake"), in("notification.partner.feed"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.eclipse.microprofile.reactive.messaging..")
                        .as("events leave through the outbox and enter through the intake; what is on feeds goes on to"
                                + " webhooks as it stands"),
                noClasses()
                        .that(areNoStores())
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("jakarta\\.persistence\\.EntityManager|org\\.hibernate\\.Session")
                        .as("only stores speak to the database through an entity manager"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(in("notification.channel"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.quarkus.mailer..")
                        .as("only the courier knows how mail is sent"),
                noClasses()
                        .that()
                        .resideInAnyPackage(in("plumbing"), in("checkin"), in("assessment"), in("notification"))
                        .and()
                        .resideOutsideOfPackages(
                                in("plumbing.egress"),
                                in("plumbing.story"),
                                in("checkin.provider.web"),
                                in("notification.synthetic"))
                        .should()
                        .dependOnClassesThat(callElsewhere())
                        .as("where others say is called through the gate of egress alone; the rest calls where the"
                                + " configuration says"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Service|Dto|DTO|Mapper)")
                        .as("names say what a thing is"),
                slices().matching(root + ".(**)").should().beFreeOfCycles().as("rooms do not form circles"));
    }

    /** A service knows no other; they meet only on Kafka. */
    Stream<ArchRule> neighbours() {
        return SERVICES.stream()
                .map(service -> noClasses()
                        .that()
                        .resideInAPackage(in(service))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(SERVICES.stream()
                                .filter(other -> !other.equals(service))
                                .map(this::in)
                                .toArray(String[]::new))
                        .as(service + " knows no other service"));
    }

    private ArchRule plain(String room, String... known) {
        var allowed = Stream.concat(Stream.of("java..", "org.jspecify..", in(room)), Stream.of(known));
        return classes()
                .that()
                .resideInAPackage(in(room))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new));
    }

    private String in(String room) {
        return root + "." + room + "..";
    }

    private String[] services() {
        return SERVICES.stream().map(this::in).toArray(String[]::new);
    }

    private DescribedPredicate<JavaClass> aDoor() {
        return describe("a door", known -> known.getName().matches(root.replace(".", "\\.") + ".*" + DOOR));
    }

    private static DescribedPredicate<JavaClass> callElsewhere() {
        return describe(
                "call other machines",
                known -> known.getName()
                        .matches("java\\.net\\.(http\\.HttpClient|\\w*URLConnection|\\w*Socket)"
                                + "|io\\.vertx\\.(.+\\.)?(HttpClient|WebClient|NetClient)"
                                + "|jakarta\\.ws\\.rs\\.client\\.Client"));
    }

    private static DescribedPredicate<JavaClass> areNoStores() {
        return describe(
                "are no stores",
                known -> known.getAllRawInterfaces().stream()
                        .noneMatch(face -> face.getName().startsWith("io.quarkus.hibernate.orm.panache")));
    }

    private static DescribedPredicate<JavaCall<?>> wallClock() {
        return calls("the wall clock", "java\\.time\\.\\w+\\.now", "java\\.lang\\.System\\.currentTimeMillis");
    }

    private DescribedPredicate<JavaCall<?>> everyonesRows() {
        return calls("everyone's rows", (root + ".plumbing.tenant.Tenant.everyone").replace(".", "\\."));
    }

    /** One made from nothing: a copy keeps the type that it has. */
    private static DescribedPredicate<JavaCall<?>> newProblem() {
        return describe("a new problem", call -> {
            var target = call.getTarget();
            var isMade = target.getName().equals("builder")
                    && target.getRawParameterTypes().isEmpty();
            return target.getOwner().getSimpleName().equals("HttpProblem")
                    && (isMade || target.getName().equals("valueOf"));
        });
    }

    private static DescribedPredicate<JavaCall<?>> chance() {
        return calls(
                "the wall clock, chance or a log",
                "java\\.time\\.(\\w+\\.now|Clock\\..*)",
                "java\\.(util|security)\\..*Random.*",
                "java\\.util\\.UUID\\.randomUUID",
                "java\\.lang\\.Math\\.random",
                "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getLogger)",
                "java\\.util\\.logging\\..*");
    }

    private static DescribedPredicate<JavaCall<?>> calls(String what, String... methods) {
        return describe(what, call -> {
            var target = call.getTarget();
            var name = target.getOwner().getName() + "." + target.getName();
            return Stream.of(methods).anyMatch(name::matches);
        });
    }
}
