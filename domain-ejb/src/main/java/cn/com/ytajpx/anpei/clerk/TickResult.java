package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.preregistration.Preregistration;
import java.util.List;

/**
 * What became of one wish.
 *
 * @param name     of the person; empty where the company has nobody of that id
 * @param place    {@code null} where it was refused
 * @param refusals why not; empty where it was done
 */
public record TickResult(String name, Preregistration place, List<Refusal> refusals) {

    public boolean done() {
        return place != null;
    }
}
