package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Asked, as an event in the same transaction, before an import is undone: whoever built on its certificates objects. */
public final class ImportUndoAsked {

    private final long importId;
    private final List<Refusal> objections = new ArrayList<>();

    ImportUndoAsked(long importId) {
        this.importId = importId;
    }

    /** The certificates in question have it as their {@code import_id}. */
    public long importId() {
        return importId;
    }

    public void object(Refusal refusal) {
        objections.add(refusal);
    }

    List<Refusal> objections() {
        return objections;
    }
}
