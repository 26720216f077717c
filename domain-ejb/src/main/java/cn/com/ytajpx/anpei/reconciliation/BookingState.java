package cn.com.ytajpx.anpei.reconciliation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a booking in the province stands, and how rosters write it. Words under {@code BookingState.<CONSTANT>}. */
public enum BookingState {

    /** Waits for the centre's review. */
    SUBMITTED("待审核", "审核中", "已提交", "已预约", "预约中", "未审核", "submitted", "pending"),
    ACCEPTED("审核通过", "已审核", "通过", "已通过", "预约成功", "已录取", "成功", "accepted", "approved"),
    /** Sent back: the person must mend it and book again (R-B3). */
    REJECTED("审核未通过", "未通过", "不通过", "审核不通过", "驳回", "已驳回", "退回", "已退回", "rejected"),
    CANCELLED("已取消", "取消", "撤销", "已撤销", "作废", "cancelled");

    private final List<String> written;

    BookingState(String... written) {
        this.written = List.of(written);
    }

    /** Whether its person needs no reminder: on the way, or done. */
    public boolean holds() {
        return this == SUBMITTED || this == ACCEPTED;
    }

    static Optional<BookingState> written(String typed) {
        var tidy = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return Arrays.stream(values()).filter(state -> state.written.contains(tidy)).findFirst();
    }

    /** The usual spelling of each, for the list on the blank sheet. */
    static List<String> spellings() {
        return Arrays.stream(values()).map(state -> state.written.get(0)).toList();
    }
}
