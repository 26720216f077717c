package cn.com.ytajpx.anpei.it.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;

/** The tables of {@code docs/contributing.md}. */
@AnalyzeClasses(packages = "cn.com.ytajpx.anpei", importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.Product.class})
class ArchitectureTest {

    private static final String ROOT = "cn.com.ytajpx.anpei.";

    /** Packages of the domain by level: one imports only from levels below its own, or from its own. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("common"),
            List.of("calendar", "security", "audit", "setting", "message", "installation", "schema", "job", "sheet", "listing"),
            List.of("account", "plan"),
            List.of("notice"),
            List.of("certificate"),
            List.of("employer"),
            List.of("preregistration"),
            List.of("clerk"),
            List.of("classchange", "reconciliation"),
            List.of("reminder"),
            List.of("dashboard"),
            List.of("demo"));

    private static final List<String> GENERIC = List.of("Manager", "Helper", "Util", "Utils", "Impl", "Dto");

    @ArchTest
    static final ArchRule theDomainKnowsNoScreenAndNoJob = noClasses().that().resideInAnyPackage(domain())
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.batch..",
                    ROOT + "web..", ROOT + "batch..");

    @ArchTest
    static final ArchRule jobsKnowNoScreen = noClasses().that().resideInAPackage(ROOT + "batch..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", ROOT + "web..").allowEmptyShould(true);

    @ArchTest
    static final ArchRule pagesAskServicesAndNeverTheDatabase = noFields().that().areDeclaredInClassesThat()
            .resideInAPackage(ROOT + "web..").should().haveRawType(EntityManager.class);

    @ArchTest
    static final ArchRule nobodyAsksForNowWithoutTheClock = noClasses().should()
            .callMethodWhere(describe("a static now()", call -> call.getTarget().getOwner().getPackageName().equals("java.time")
                    && call.getTarget().getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty()))
            .orShould().callConstructor(java.util.Date.class)
            .orShould().callMethod(System.class, "currentTimeMillis");

    /** It searches the class path at each call. */
    @ArchTest
    static final ArchRule jsonIsLookedForOnce = noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.json.Json");

    @ArchTest
    static final ArchRule namesComeFromTheField = ArchRuleDefinition.classes().should(haveNoGenericName());

    @ArchTest
    static final ArchRule everyDoorSaysWhoMayEnter = methods().that().arePublic().and().doNotHaveModifier(JavaModifier.STATIC)
            .and().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class).and().areDeclaredInClassesThat().arePublic()
            .should(sayWhoMayCall());

    /** A package-private method of a session bean is none of its business methods: a call of it fails, at run time only. */
    @ArchTest
    static final ArchRule whatOthersCallOfASessionBeanIsPublic = methods().that().arePackagePrivate().and().doNotHaveModifier(JavaModifier.STATIC)
            .and().doNotHaveModifier(JavaModifier.SYNTHETIC).and().areNotAnnotatedWith(PostConstruct.class).and().areNotAnnotatedWith(Timeout.class)
            .and().areDeclaredInClassesThat(describe("are session beans", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class)))
            .should(onlyBeCalledFromWithin()).allowEmptyShould(true);

    /** The server's proxy of a session bean lives elsewhere and can't touch what is package-private, at run time only. */
    @ArchTest
    static final ArchRule whatASessionBeanTakesAndAnswersIsPublic = methods().that().arePublic()
            .and().areDeclaredInClassesThat(describe("are session beans", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class)))
            .should(haveOnlyPublicTypes());

    @ArchTest
    static void packagesImportOnlyFromBelow(JavaClasses product) {
        for (int level = 0; level < LEVELS.size(); level++) {
            var above = LEVELS.stream().skip(level + 1L).flatMap(List::stream).map(name -> ROOT + name + "..").toArray(String[]::new);
            var here = LEVELS.get(level).stream().map(name -> ROOT + name + "..").toArray(String[]::new);
            if (above.length > 0) {
                noClasses().that().resideInAnyPackage(here).should().dependOnClassesThat(resideInAnyPackage(above))
                        .allowEmptyShould(true).check(product);
            }
        }
    }

    @ArchTest
    static void everyPackageOfTheDomainHasItsLevel(JavaClasses product) {
        var known = LEVELS.stream().flatMap(List::stream).toList();
        var packages = product.stream().map(JavaClass::getPackageName).map(name -> name.substring(ROOT.length()).split("\\.")[0])
                .distinct().filter(name -> !List.of("web", "batch").contains(name)).toList();
        assertThat(known).containsAll(packages);
    }

    private static String[] domain() {
        return LEVELS.stream().flatMap(List::stream).map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    private static ArchCondition<JavaClass> haveNoGenericName() {
        return new ArchCondition<>("have a name from the field") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (GENERIC.stream().anyMatch(type.getSimpleName()::endsWith)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("have @RolesAllowed or @PermitAll, or their class has") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var owner = method.getOwner();
                if (!method.isAnnotatedWith(RolesAllowed.class) && !method.isAnnotatedWith(PermitAll.class)
                        && !owner.isAnnotatedWith(RolesAllowed.class) && !owner.isAnnotatedWith(PermitAll.class)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nobody"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> onlyBeCalledFromWithin() {
        return new ArchCondition<>("only be called from within") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getCallsOfSelf().stream().filter(call -> !call.getOriginOwner().equals(method.getOwner()))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> haveOnlyPublicTypes() {
        return new ArchCondition<>("have only public types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .filter(type -> type.getPackageName().startsWith(ROOT) && !type.getModifiers().contains(JavaModifier.PUBLIC))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has " + type.getName())));
            }
        };
    }

    /** What ships, without launcher and tests. */
    static final class Product implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/launcher") && !location.contains("/anpei/it/");
        }
    }
}
