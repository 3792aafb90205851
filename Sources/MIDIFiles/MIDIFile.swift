import MusicCore
import Support
