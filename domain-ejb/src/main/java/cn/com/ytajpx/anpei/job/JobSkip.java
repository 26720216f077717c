package cn.com.ytajpx.anpei.job;

/**
 * One thing a run left out.
 *
 * @param item what it was, in the job's words
 */
public record JobSkip(String item, String reason) {
}
