package cn.com.ytajpx.anpei.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.job.JobName;
import cn.com.ytajpx.anpei.sheet.Column;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundlesInStepTest {

    private static final Map<String, String> CHINESE = Sources.words("zh_CN");
    private static final Map<String, String> ENGLISH = Sources.words("en");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("cn.com.ytajpx.anpei");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern ASKED_IN_PAGE = Pattern.compile("\\bw(?:\\[|\\.text\\()'([^']+)'\\s*[\\]),]");
    private static final Pattern ASKED_IN_JAVA = Pattern.compile("\\bwords\\.text\\(\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("[\"']([\\w.-]+)[\"']");
    private static final Pattern CHINESE_LETTERS = Pattern.compile("[\\u4e00-\\u9fff]");
    private static final Pattern JAVA_COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern PAGE_COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    /** What is Chinese by itself and not to be translated: dates as written, made-up people, a sheet and its columns, marks in texts. */
    private static final Set<String> CHINESE_BY_NATURE = Set.of("ExpiryMonths.java", "PlanChecks.java", "AnnexCells.java", "ClassTitle.java",
            "SpokenDate.java", "DemoNames.java", "DemoPeople.java",
            "BlankSheet.java", "PostSpelling.java", "TypedDate.java", "Placeholder.java", "NoticeOf2024.java", "NoticeNumber.java", "CalendarFile.java",
            "BookingState.java", "ClassNames.java");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.keySet()).isEqualTo(CHINESE.keySet());
    }

    @Test
    void aKeyStandsInOneBundleOnly() {
        assertThat(Sources.keys("zh_CN")).doesNotHaveDuplicates();
        assertThat(Sources.keys("en")).doesNotHaveDuplicates();
    }

    /** At run time the bundles of all modules lie in one folder. */
    @Test
    void twoModulesHaveNoBundleOfTheSameName() {
        assertThat(Sources.of("_en.properties").keySet()).extracting(file -> file.getFileName().toString()).doesNotHaveDuplicates();
    }

    @Test
    void aTextTakesTheSameArgumentsInBothLanguages() {
        assertThat(CHINESE.keySet()).filteredOn(ENGLISH::containsKey)
                .allSatisfy(key -> assertThat(arguments(ENGLISH.get(key))).as(key).isEqualTo(arguments(CHINESE.get(key))));
    }

    @Test
    void anApostropheIsWrittenDouble() {
        assertThat(ENGLISH).allSatisfy((key, text) -> assertThat(text.replace("''", "")).as(key).doesNotContain("'"));
    }

    @Test
    void everyRefusalHasWords() {
        assertThat(reasons().map(Reason::key)).allSatisfy(key -> assertThat(CHINESE).containsKey(key));
    }

    @Test
    void anEnumWithSomeWordsHasThemAll() {
        assertThat(enumConstants()).allSatisfy((type, constants) -> {
            var known = constants.stream().filter(CHINESE::containsKey).toList();
            assertThat(known.isEmpty() || known.containsAll(constants)).as(type + " in words, all or none: " + known).isTrue();
        });
    }

    @Test
    void everyColumnOfASheetIsExplained() {
        assertThat(columnHints()).allSatisfy(key -> assertThat(CHINESE).containsKey(key));
    }

    @Test
    void everyJobSaysWhatItDoes() {
        assertThat(JobName.values()).allSatisfy(job -> assertThat(CHINESE).containsKey("ops.what-" + job.key()));
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        var asked = new TreeSet<String>();
        Sources.of(".xhtml").values().forEach(page -> found(ASKED_IN_PAGE, page).forEach(asked::add));
        Sources.of(".java").values().forEach(source -> found(ASKED_IN_JAVA, source).forEach(asked::add));

        assertThat(asked).filteredOn(key -> !CHINESE.containsKey(key)).isEmpty();
    }

    @Test
    void everyKeyIsAskedForSomewhere() {
        var literals = Sources.of(".xhtml", ".java").values().stream().flatMap(text -> found(LITERAL, text)).collect(Collectors.toSet());
        var beginnings = literals.stream().filter(literal -> literal.length() > 2 && literal.matches(".*[.-]")).toList();
        var byEnum = Stream.of(reasons().map(Reason::key), enumConstants().values().stream().flatMap(Collection::stream), columnHints())
                .flatMap(keys -> keys).collect(Collectors.toSet());

        assertThat(CHINESE.keySet()).filteredOn(key -> !literals.contains(key) && !literals.contains(afterAudit(key)) && !byEnum.contains(key)
                && beginnings.stream().noneMatch(key::startsWith)).isEmpty();
    }

    @Test
    void noChineseIsWrittenIntoPagesOrCode() {
        var chinese = Sources.of(".xhtml", ".java").entrySet().stream()
                .filter(file -> !CHINESE_BY_NATURE.contains(file.getKey().getFileName().toString()))
                .filter(file -> !file.getKey().toString().endsWith("Column.java"))
                .filter(file -> CHINESE_LETTERS.matcher(withoutComments(file.getKey().toString(), file.getValue())).find())
                .map(Map.Entry::getKey).toList();

        assertThat(chinese).isEmpty();
    }

    /** The code of an audited action: its words are asked for by the code that the row holds. */
    private static String afterAudit(String key) {
        return key.startsWith("audit.") ? key.substring("audit.".length()) : key;
    }

    private static String withoutComments(String name, String text) {
        return (name.endsWith(".java") ? JAVA_COMMENT : PAGE_COMMENT).matcher(text).replaceAll("");
    }

    private static Set<String> arguments(String text) {
        return found(PLACEHOLDER, text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static Stream<Reason> reasons() {
        return enums().filter(type -> type.isAssignableTo(Reason.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants())).map(Reason.class::cast);
    }

    private static Stream<String> columnHints() {
        return enums().filter(type -> type.isAssignableTo(Column.class)).flatMap(type -> Stream.of(type.reflect().getEnumConstants())
                .map(column -> type.getSimpleName() + ".hint." + ((Enum<?>) column).name()));
    }

    private static Map<String, List<String>> enumConstants() {
        return enums().collect(Collectors.toMap(JavaClass::getName, type -> Stream.of(type.reflect().getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name()).toList()));
    }

    private static Stream<JavaClass> enums() {
        return CLASSES.stream()
                .filter(type -> type.isEnum() && type.reflect().isEnum() && !type.getPackageName().contains(".it.") && !type.getPackageName().contains(".launcher"));
    }
}
