package cn.com.ytajpx.anpei.sheet;

import cn.com.ytajpx.anpei.common.Reason;
import java.util.ArrayList;
import java.util.List;

/** A row as read, with everything found on the way; a feature adds what it could understand. */
public class JudgedRow<C extends Enum<C> & Column> {

    private final TypedRow<C> typed;
    private final List<Finding<C>> findings = new ArrayList<>();

    public JudgedRow(TypedRow<C> typed) {
        this.typed = typed;
    }

    public TypedRow<C> typed() {
        return typed;
    }

    /** As Excel counts it, from 1. */
    public int rowNumber() {
        return typed.number();
    }

    public List<Finding<C>> findings() {
        return List.copyOf(findings);
    }

    public void find(C column, Reason reason, Object... arguments) {
        findings.add(Finding.at(column, reason, arguments));
    }

    public boolean bad() {
        return findings.stream().anyMatch(Finding::bad);
    }

    /** Good, warned or bad, by the weightiest finding. */
    public Verdict verdict() {
        if (bad()) {
            return Verdict.BAD;
        }
        return findings.stream().anyMatch(finding -> finding.weight() == Weight.WARNING) ? Verdict.WARNED : Verdict.GOOD;
    }
}
