package cn.com.ytajpx.anpei.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What one person does and sees, in words of the screen: labels, buttons, texts. */
public final class Visit {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> CHANGED_BY_LOOKS = List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");

    /** What is higher or wider than the frame that hides the rest of it; a text that ends in an ellipsis is meant to. */
    private static final String CUT_OFF = """
            () => [...document.body.querySelectorAll('*:not(svg, svg *)')].filter(each => {
              const style = getComputedStyle(each);
              return each.clientHeight > 1 && style.webkitLineClamp === 'none' && style.textOverflow !== 'ellipsis'
                  && (style.overflowY === 'hidden' && each.scrollHeight > each.clientHeight + 2
                      || style.overflowX === 'hidden' && each.scrollWidth > each.clientWidth + 1);
            }).map(each => each.tagName + ' ' + each.className)""";

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Goes to an address and expects a page there. */
    public Visit opens(String path) {
        assertThat(answerOf(path).status()).as(path).isEqualTo(200);
        return this;
    }

    public Response answerOf(String path) {
        return page.navigate(path);
    }

    public Visit types(String label, String text) {
        page.getByLabel(label).fill(text);
        return this;
    }

    public Visit chooses(String label, String option) {
        page.getByLabel(label).selectOption(option);
        return this;
    }

    public Visit ticks(String label) {
        page.getByLabel(label).check();
        return this;
    }

    public Visit sends(String label, Path file) {
        page.getByLabel(label).setInputFiles(file);
        return this;
    }

    public Visit presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
        return this;
    }

    public Visit follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        return this;
    }

    public Visit sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    public Visit doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    public Visit seesHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text)).first()).isVisible();
        return this;
    }

    /** The path one is at or on the way to, without parameters. */
    public Visit isAt(String path) {
        assertThat(page).hasURL(Pattern.compile("://[^/]+" + path.replace(".", "\\.") + "([?#].*)?$"));
        return this;
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    /** For what the words above have no word for. */
    public Page page() {
        return page;
    }

    public Visit shot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    /** The page that is open, in another window and light; its language stays. */
    Visit seenAs(Look look) {
        page.setViewportSize(look.width(), Look.HEIGHT);
        page.evaluate("theme => document.documentElement.dataset.theme = theme", look.theme());
        return this;
    }

    /** This visit, unless its session had ended and it was led to the log-in page. */
    Visit isStillInside(Supplier<Visit> otherwise) {
        return URI.create(page.url()).getPath().equals("/login") ? otherwise.get() : this;
    }

    /** WCAG 2.2 AA by axe, words everywhere, and {@link #fitsTheWindow}. */
    public Visit isSound() {
        return passes(axe().withTags(WCAG)).hasWordsForEverything().fitsTheWindow();
    }

    /** Where a key has no words, the page says {@code ???key???}. */
    private Visit hasWordsForEverything() {
        assertThat(page.content()).as("words of " + page.url()).doesNotContain("???");
        return this;
    }

    /** Of a page that is sound in one look, in another: what colours and widths can change. */
    Visit isSoundInThisLookToo() {
        return passes(axe().withRules(CHANGED_BY_LOOKS)).fitsTheWindow();
    }

    private Visit passes(AxeBuilder asked) {
        var violations = asked.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList()).toList();
        assertThat(violations).as("accessibility of " + page.url()).isEmpty();
        return this;
    }

    /** In one window: without frames there is nothing to put together in a second. */
    private AxeBuilder axe() {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    /** Nothing wider than the window, nothing cut off by its frame, nothing that the browser complained about. */
    public Visit fitsTheWindow() {
        var tooWide = (Number) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(tooWide.intValue()).as("pixels that " + page.url() + " is too wide").isLessThanOrEqualTo(0);
        assertThat((List<?>) page.evaluate(CUT_OFF)).as("cut off at " + page.url()).isEmpty();
        assertThat(complaints).as("complaints of the browser at " + page.url()).isEmpty();
        return this;
    }
}
