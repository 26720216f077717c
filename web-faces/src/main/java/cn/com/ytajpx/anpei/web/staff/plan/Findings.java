package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.common.SpokenDate;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.ClassStanding;
import cn.com.ytajpx.anpei.plan.LintFinding;
import cn.com.ytajpx.anpei.plan.LintSeverity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.stream.Collectors;

/** What the check of a plan found, in words and colours. */
@Named
@RequestScoped
public class Findings {

    @Inject
    private Words words;

    public String what(LintFinding finding) {
        return words.text(finding.rule().key() + ".what", finding.arguments().stream().map(this::said).toArray());
    }

    public String why(LintFinding finding) {
        return words.text(finding.rule().key() + ".why");
    }

    public String todo(LintFinding finding) {
        return words.text(finding.rule().key() + ".todo");
    }

    public String tone(LintSeverity severity) {
        return switch (severity) {
            case PROBLEM -> "void";
            case CAUTION -> "soon";
            case NOTE -> "info";
        };
    }

    public String tone(ClassStanding standing) {
        return switch (standing) {
            case DRAFT -> "";
            case PUBLISHED -> "done";
            case CHANGED -> "info";
            case CANCELLED -> "void";
        };
    }

    private Object said(Object argument) {
        if (argument instanceof Collection<?> several) {
            return several.stream().map(this::said).map(String::valueOf).collect(Collectors.joining(words.text("class-fact.separator")));
        }
        if (argument instanceof LocalDate day) {
            return SpokenDate.of(day, words.language());
        }
        return argument instanceof Month month ? month.getDisplayName(TextStyle.SHORT, words.language().locale()) : argument;
    }
}
