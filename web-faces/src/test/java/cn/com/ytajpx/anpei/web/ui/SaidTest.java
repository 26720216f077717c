package cn.com.ytajpx.anpei.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidTest {

    private final Done done = new Done();

    @Test
    void aPageThatAsksForItselfLeavesWhatWasDoneToTheNextThatIsRead() {
        done.say("已保存");

        assertThat(page(true).getTexts()).isEmpty();
        assertThat(page(false).getTexts()).containsExactly("已保存");
        assertThat(page(false).getTexts()).isEmpty();
    }

    private Said page(boolean asksForItself) {
        var said = new Said();
        said.done = done;
        said.live = new Live() {
            @Override
            public boolean isAsked() {
                return asksForItself;
            }
        };
        said.take();
        return said;
    }
}
