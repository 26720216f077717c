package cn.com.ytajpx.anpei.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password for a colleague to begin with, to be changed at the first log-in: {@code kfdm-7xq2-whzt}. About 59 random bits,
 * without letters that are taken for one another when read out.
 */
public final class InitialPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int LETTERS_OF_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InitialPassword() {
    }

    public static String drawn() {
        return IntStream.range(0, GROUPS).mapToObj(group -> IntStream.range(0, LETTERS_OF_GROUP)
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())))).collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
