package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.common.Words;
import java.util.stream.Collectors;

/** The notice that announces a change: its title, and its text as HTML with before and after side by side. */
record ChangeLetter(ClassChange change, Words words) {

    String title() {
        return words.text(change.cancelled() ? "letter.cancel-title" : "letter.change-title", change.before().name());
    }

    String html() {
        var paragraphs = change.cancelled() ? cancelled() : changed();
        var sentence = change.sentence().isEmpty() ? "" : paragraph(change.sentence());
        return paragraphs + sentence + paragraph(words.text("letter.contact"));
    }

    private String cancelled() {
        var facts = change.before();
        return paragraph(words.text("letter.cancelled", facts.name(), facts.studyFrom(), facts.studyTo(), facts.venueName()))
                + paragraph(words.text("letter.cancelled-now"));
    }

    private String changed() {
        var rows = change.differences().stream().map(difference -> "<tr><th scope=\"row\">" + safe(words.text(difference.fact())) + "</th><td>"
                + safe(difference.before(words)) + "</td><td>" + safe(difference.after(words)) + "</td></tr>").collect(Collectors.joining());
        return paragraph(words.text("letter.changed", change.before().name())) + "<div class=\"table-frame\"><table><thead><tr>"
                + heading("letter.fact") + heading("letter.before") + heading("letter.after") + "</tr></thead><tbody>" + rows
                + "</tbody></table></div>" + paragraph(words.text("letter.changed-now"));
    }

    private String heading(String key) {
        return "<th scope=\"col\">" + words.text(key) + "</th>";
    }

    private static String paragraph(String text) {
        return "<p>" + safe(text) + "</p>";
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
