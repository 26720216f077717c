package cn.com.ytajpx.anpei.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "同一段文字|同一段文字|同一段文字",
        "请报第四期|请报第五期|请报第[-四-][+五+]期",
        "请尽快报名|请报名|请[-尽快-]报名",
        "请报名|请您尽快报名|请[+您尽快+]报名",
        "{姓名}您好|{岗位}您好|[-{姓名}-][+{岗位}+]您好",
        "60 days left|61 days left|[-60-][+61+] days left",
        "|新的文字|[+新的文字+]",
        "旧的文字||[-旧的文字-]",
    }, delimiter = '|')
    void whatChangedIsMarkedAndTheRestIsKept(String older, String newer, String expected) {
        assertThat(written(older == null ? "" : older, newer == null ? "" : newer)).isEqualTo(expected);
    }

    @Test
    void whatChangedBeyondMeasureIsToldAsAWhole() {
        var older = "安".repeat(1600);
        var newer = "培".repeat(1600);
        assertThat(written(older, newer)).isEqualTo("[-" + older + "-][+" + newer + "+]");
    }

    @Test
    void inALongTextTwoChangesFarApartAreFoundEach() {
        var between = "这一行没有改动。\n".repeat(400);
        assertThat(written("报到时间5月6日\n" + between + "联系人王丽荣\n完", "报到时间5月13日\n" + between + "联系人王梦\n完"))
                .isEqualTo("报到时间5月[-6-][+13+]日\n" + between + "联系人王[-丽荣-][+梦+]\n完");
    }

    private static String written(String older, String newer) {
        return TextDifference.between(older, newer).stream().map(piece -> switch (piece.change()) {
            case KEPT -> piece.text();
            case OUT -> "[-" + piece.text() + "-]";
            case IN -> "[+" + piece.text() + "+]";
        }).collect(Collectors.joining());
    }
}
