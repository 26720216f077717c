package cn.com.ytajpx.anpei.reconciliation;

/**
 * The certificates that end within some days from today.
 *
 * @param ending all of them
 * @param atRisk those whose person has neither a seat nor a booking
 */
public record Horizon(int days, long ending, long atRisk) {

    /** 0 to 100; 0 where nothing ends. */
    public long percentAtRisk() {
        return ending == 0 ? 0 : Math.max(atRisk == 0 ? 0 : 1, atRisk * 100 / ending);
    }
}
