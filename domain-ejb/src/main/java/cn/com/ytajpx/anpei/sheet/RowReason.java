package cn.com.ytajpx.anpei.sheet;

import cn.com.ytajpx.anpei.common.Reason;

/** What an import says of a cell or a row; a reason of another kind makes its row bad. */
public interface RowReason extends Reason {

    Weight weight();

    static Weight weightOf(Reason reason) {
        return reason instanceof RowReason weighed ? weighed.weight() : Weight.BAD;
    }
}
