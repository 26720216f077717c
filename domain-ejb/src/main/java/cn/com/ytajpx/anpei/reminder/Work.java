package cn.com.ytajpx.anpei.reminder;

import java.util.List;

/**
 * What a run has to do.
 *
 * @param slices             those that are void first, then by last valid day
 * @param highestCertificate the newest certificate that was looked at
 */
public record Work(List<OpenSlice> slices, long highestCertificate) {

    public long people() {
        return slices.stream().mapToLong(OpenSlice::people).sum();
    }
}
