package cn.com.ytajpx.anpei.common;

import java.util.ArrayList;
import java.util.List;

/** What a policy says: yes, or every reason why not. */
public record Decision(List<Refusal> refusals) {

    private static final Decision YES = new Decision(List.of());

    public Decision {
        refusals = List.copyOf(refusals);
    }

    public static Decision yes() {
        return YES;
    }

    public static Decision no(Refusal... refusals) {
        return new Decision(List.of(refusals));
    }

    public boolean allowed() {
        return refusals.isEmpty();
    }

    public Decision and(Decision other) {
        var both = new ArrayList<>(refusals);
        both.addAll(other.refusals);
        return new Decision(both);
    }

    /** @throws Refused with every refusal, unless this is a yes */
    public void orRefuse() {
        if (!allowed()) {
            throw new Refused(this);
        }
    }
}
