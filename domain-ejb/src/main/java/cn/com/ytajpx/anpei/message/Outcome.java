package cn.com.ytajpx.anpei.message;


/** What became of a claimed message. */
enum Outcome {
    SENT, FAILED, GIVEN_UP, SUPPRESSED, PUT_OFF
}
