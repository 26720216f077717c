package cn.com.ytajpx.anpei.message;


/** What became of a claimed message. Public, as all that a session bean takes and answers must be. */
public enum Outcome {
    SENT, FAILED, GIVEN_UP, SUPPRESSED, PUT_OFF
}
