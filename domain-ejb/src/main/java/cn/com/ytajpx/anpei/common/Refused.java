package cn.com.ytajpx.anpei.common;

import jakarta.ejb.ApplicationException;

/** A service refused; the transaction is rolled back and nothing has changed. */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {

    private final transient Decision decision;

    public Refused(Decision decision) {
        super(decision.refusals().toString());
        this.decision = decision;
    }

    public Refused(Refusal... refusals) {
        this(Decision.no(refusals));
    }

    public Decision decision() {
        return decision;
    }
}
