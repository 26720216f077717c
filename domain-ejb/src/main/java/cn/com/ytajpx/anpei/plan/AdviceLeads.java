package cn.com.ytajpx.anpei.plan;

/**
 * The settings behind class advice.
 *
 * @param examWorkingDays     from the end of study to the exam
 * @param approvalWorkingDays from the exam to the approved certificate
 * @param riskySlackDays      calendar days; less slack than this is risky
 */
public record AdviceLeads(int examWorkingDays, int approvalWorkingDays, int riskySlackDays) {

    public static final AdviceLeads DEFAULT = new AdviceLeads(5, 5, 7);

    int workingDays() {
        return examWorkingDays + approvalWorkingDays;
    }
}
