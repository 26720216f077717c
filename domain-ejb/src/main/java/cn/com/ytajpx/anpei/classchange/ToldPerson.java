package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.message.Tracking.Track;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Somebody whom a change touches, for those who look after it.
 *
 * @param employer empty where none is known
 * @param toldAt   {@code null} while nobody has told them
 * @param messages by each channel that reaches them, with what became of it
 */
public record ToldPerson(String name, String employer, Tie tie, LocalDateTime toldAt, List<Track> messages) {

    /** Nothing reaches them: somebody has to call. */
    public boolean unreached() {
        return toldAt != null && messages.isEmpty();
    }
}
