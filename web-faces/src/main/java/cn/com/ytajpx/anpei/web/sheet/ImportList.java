package cn.com.ytajpx.anpei.web.sheet;

import cn.com.ytajpx.anpei.sheet.SheetImport;
import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The imports of a kind, page by page ({@code a:importList}). */
public abstract class ImportList<I extends SheetImport> {

    private static final int ROWS = 50;

    @Inject
    @Param(name = "first")
    private Integer first;

    private List<I> imports;

    /** The newest first. */
    protected abstract List<I> newest(int first, int most);

    /** The newest first. */
    public List<I> getImports() {
        if (imports == null) {
            imports = newest(getFirst(), ROWS + 1);
        }
        return imports.subList(0, Math.min(ROWS, imports.size()));
    }

    public int getFirst() {
        return first == null || first < 0 ? 0 : first;
    }

    public boolean isMore() {
        return getImports() != null && imports.size() > ROWS;
    }

    public int getNext() {
        return getFirst() + ROWS;
    }
}
